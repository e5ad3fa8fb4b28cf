/** What the page's own class names and elements say a line is; labels are in English on most sites. */
import type { Candidate } from '../candidate.ts';
import { lineRule, type LineTest, type Rule } from './rule.ts';

const named = (words: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words.trim().split(/\s+/).join('|')})(?=$|[\\s_-])`);

/** Whether any pattern below fits: most labels say nothing, and neighbouring lines share theirs. */
function tells(labels: string): boolean {
  if (labels !== last.labels) last = { labels, tells: ANY.test(labels) };
  return last.tells;
}

/** Words of class names and ids, camelCase taken apart, as news sites' templates use them. */
const LABELS = {
  navigation: named(
    'nav navbar navigation menu breadcrumbs? toc table-of-contents pagination pager',
  ),
  share: named('share sharing share-bar share-buttons? social socials sharedaddy addtoany'),
  newsletter: named('newsletters? signup sign-up subscribe subscription email-signup cta paywall'),
  related: named(
    'related recommended recommendations recirc recirculation read-more read-next also-like outbrain taboola trending most-read popular teasers? promos? upsell rail more-stories more-on further-reading',
  ),
  byline: named(
    'by-?lines? dateline timestamp publish-date published-date posted-on post-date entry-meta article-meta post-meta',
  ),
  author: named(
    'author-bio bio author-box about-author about-the-author author-info contributor-bio',
  ),
  tags: named('tags tag-list taglist topics keywords'),
  comments: named('comments comment-form disqus'),
  advertisement: named('ads? adverts? advertisement advertisements sponsored ad-slot'),
  consent: named('cookies? consent gdpr'),
  credit: named('credits? photo-credit image-credit copyright photographer'),
  standfirst: named(
    'standfirst sub-?titles? sub-?headlines? dek deck article-summary summary strapline tagline teaser-text article-intro',
  ),
  player: named(
    'gallery-count slide-count control-panel control-bar captionlink video-player player',
  ),
};

const ANY = new RegExp(
  Object.values(LABELS)
    .map(({ source }) => source)
    .join('|'),
);
let last = { labels: '', tells: false };

/** A paragraph of prose, whatever its labels: they may have been meant for another element. */
const PROSE = 400;

const labelled =
  (pattern: RegExp, longest = PROSE): LineTest =>
  ({ text, hints }) =>
    text.length <= longest && says(hints.labels, pattern, text);

/**
 * Whether the labels call the line so. Not by an id made of the line's own words, or of a
 * heading's around it: "the-child-tax-credit".
 */
function says(labels: string, pattern: RegExp, text: string): boolean {
  if (!tells(labels) || !pattern.test(labels)) return false;
  const own = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return labels
    .split(' ')
    .some((label) => pattern.test(label) && !own.includes(label) && !isSentence(label));
}

/** Words that a template's labels hardly have, and sentences do. */
const SENTENCE_WORDS = new Set(
  'how what why who when which is are do does the of and a'.split(' '),
);

function isSentence(label: string): boolean {
  const words = label.split(/[_-]/);
  return words.length >= 4 && words.some((word) => SENTENCE_WORDS.has(word));
}

/** The summary above the article: among its first lines, and only once. */
const standfirst: Rule = {
  id: 'boilerplate/label-standfirst',
  to: 'dropped',
  finds(lines) {
    const found = lines.filter(labelledStandfirst);
    const [first] = found;
    return first && found.length === 1 && lines.indexOf(first) < 3 ? found : [];
  },
};

const labelledStandfirst = ({ text, hints }: Candidate): boolean =>
  text.length <= PROSE && says(hints.labels, LABELS.standfirst, text);

export const labelRules: readonly Rule[] = [
  standfirst,
  lineRule(
    'navigation',
    ({ text, hints }) =>
      hints.within.includes('navigation') ||
      (text.length <= 160 && hints.linked > 0.5 && LABELS.navigation.test(hints.labels)),
  ),
  lineRule('label-share', labelled(LABELS.share, 160)),
  lineRule('label-newsletter', labelled(LABELS.newsletter)),
  lineRule('label-related', labelled(LABELS.related)),
  lineRule('label-byline', labelled(LABELS.byline, 200)),
  lineRule('label-author', labelled(LABELS.author, 800)),
  lineRule('label-tags', labelled(LABELS.tags, 160)),
  lineRule('label-comments', labelled(LABELS.comments)),
  lineRule('label-advertisement', labelled(LABELS.advertisement)),
  lineRule('label-consent', labelled(LABELS.consent)),
  lineRule('label-credit', labelled(LABELS.credit, 200)),
  lineRule('label-player', labelled(LABELS.player, 160)),
];
