/**
 * The libraries that a browser extension could have used instead, each asked for what Standfirst shows.
 * A package of its own (`package.json` beside this), so that nobody installs them but who runs the bench.
 */
import * as suite from '@microsoft/recognizers-text-suite';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

// CommonJS in Node, a script's exports in a bundle for browsers.
const Recognizers = suite.default ?? suite;

/** People, places, quotations and numbers: what compromise has for a brief. */
export function compromise(text) {
  const doc = nlp(text);
  return [doc.people(), doc.places(), doc.quotations(), doc.numbers()].map((found) =>
    found.out('array'),
  );
}

let wink;

/** Sentences and entities; it knows no places and no speakers. */
export function winkEntities(text) {
  wink ??= winkNLP(model, ['sbd', 'pos', 'ner']);
  const doc = wink.readDoc(text);
  return [doc.sentences().out(), doc.entities().out()];
}

/** Numbers, per cent, money and measures. */
export function recognizers(text) {
  const english = Recognizers.Culture.English;
  return [
    Recognizers.recognizeNumber(text, english),
    Recognizers.recognizePercentage(text, english),
    Recognizers.recognizeCurrency(text, english),
    Recognizers.recognizeDimension(text, english),
  ];
}
