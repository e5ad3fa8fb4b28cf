/** Of the room that the browser gives. */
const NEARLY = 0.9;

/** Whether the reader should be told before there is no room left; false where the browser does not say. */
export async function isNearlyFull(): Promise<boolean> {
  const { usage = 0, quota = 0 } = (await navigator.storage?.estimate().catch(() => null)) ?? {};
  return quota > 0 && usage / quota > NEARLY;
}
