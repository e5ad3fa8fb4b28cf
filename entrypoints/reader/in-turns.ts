/** Milliseconds that feel like at once (Nielsen 1993): what ends sooner is not interrupted. */
const UNNOTICED = 100;
/** Milliseconds: long enough for a window to be painted. */
const FRAME = 16;

/** Runs work that comes in stages; where it takes long, each stage is told and painted before it begins. */
export async function inTurns<Stage, Result>(
  work: Generator<Stage, Result, void>,
  tell: (stage: Stage) => void,
): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < UNNOTICED) continue;
    tell(step.value);
    await new Promise((resolve) => setTimeout(resolve, FRAME));
    since = performance.now();
  }
}
