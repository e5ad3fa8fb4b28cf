export function compromise(text: string): unknown;
export function winkEntities(text: string): unknown;
export function recognizers(text: string): unknown;
