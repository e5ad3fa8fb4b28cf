/** Chromium's pages and workers, each with a session of its own in which functions can be run. */
import { callOf, type Surface } from './browser.ts';
import type { DevTools } from './devtools.ts';

export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

export interface Target extends TargetInfo {
  readonly session: string;
}

export interface Targets {
  all(): readonly Target[];
  /** The first of that type whose address begins so. */
  find(type: string, url: string): Target | undefined;
  readonly requests: readonly string[];
}

/** Attaches to every page and worker before its first line runs, so that no request is missed. */
export async function watchTargets(devTools: DevTools): Promise<Targets> {
  const targets = new Map<string, Target>();
  const requests: string[] = [];
  devTools.on('Target.attachedToTarget', (params) => {
    const { targetInfo, sessionId } = params as { targetInfo: TargetInfo; sessionId: string };
    targets.set(targetInfo.targetId, { ...targetInfo, session: sessionId });
    void devTools.send('Network.enable', {}, sessionId).catch(() => {});
    void devTools.send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => {});
  });
  devTools.on('Target.targetInfoChanged', (params) => {
    const { targetInfo } = params as { targetInfo: TargetInfo };
    const target = targets.get(targetInfo.targetId);
    if (target) targets.set(targetInfo.targetId, { ...target, ...targetInfo });
  });
  devTools.on('Target.detachedFromTarget', (params) => {
    targets.delete((params as { targetId: string }).targetId);
  });
  devTools.on('Network.requestWillBeSent', (params) => {
    const { url } = (params as { request: { url: string } }).request;
    if (/^(https?|wss?):/.test(url)) requests.push(url);
  });
  await devTools.send('Target.setDiscoverTargets', { discover: true });
  await devTools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  return {
    requests,
    all: () => [...targets.values()],
    find: (type, url) =>
      [...targets.values()].find((t) => t.type === type && t.url.startsWith(url)),
  };
}

export function surfaceOf(devTools: DevTools, session: string): Surface {
  return {
    async screenshot() {
      const { data } = (await devTools.send('Page.captureScreenshot', {}, session)) as {
        data: string;
      };
      return Buffer.from(data, 'base64');
    },
    async evaluate(run, ...args) {
      const { result, exceptionDetails } = (await devTools.send(
        'Runtime.evaluate',
        {
          expression: callOf(run, args),
          awaitPromise: true,
          returnByValue: true,
          userGesture: true,
        },
        session,
      )) as Evaluation;
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value as Awaited<ReturnType<typeof run>>;
    },
  };
}

interface Evaluation {
  readonly result: { readonly value: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}
