/** Elements that start a new line; the HTML Standard's rendering section, "flow content". */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search ' +
    'section summary table caption tbody tfoot thead tr ul'
  ).split(' '),
);
