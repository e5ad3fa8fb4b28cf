/** Where a link leads, by its address as it is written. */

export interface Page {
  readonly url: string;
  readonly site: string;
}

/** Not what a page's script makes a button of. */
export function isLink(element: Element, tag: string): boolean {
  return tag === 'a' && !element.getAttribute('href')?.startsWith('javascript:');
}

/** To another page of the same site. */
export function leadsOn(link: Element, page: Page): boolean {
  const address = link.getAttribute('href') ?? '';
  if (address === '' || address.startsWith('#') || address.startsWith(`${page.url}#`)) return false;
  const site = siteOf(address);
  return site === '' || site === page.site;
}

/** The last two labels of an absolute address's host ("example.com"); '' if it has none. */
export function siteOf(url: string): string {
  const host = /^(?:https?:)?\/\/([^/?#:@]+)/i.exec(url.slice(0, 300))?.[1] ?? '';
  return host.toLowerCase().split('.').slice(-2).join('.');
}
