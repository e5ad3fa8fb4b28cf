/**
 * GeoNames' ids of areas whose point of ours is another than theirs, which may lie at an edge:
 * name | id. Source: GeoNames (CC BY 4.0).
 */
export const GEONAME_IDS = `
Africa|6255146
Asia|6255147
Europe|6255148
North America|6255149
South America|6255150
Oceania|6255151
Antarctica|6255152
Middle East|6269133
Latin America|7730009
European Union|6695072
Pacific Ocean|2363254
Atlantic Ocean|3373405
Indian Ocean|1545739
Alberta|5883102
British Columbia|5909050
Manitoba|6065171
New Brunswick|6087430
Newfoundland and Labrador|6354959
Ontario|6093943
Quebec|6115047
Saskatchewan|6141242
Queensland|2152274
`;
