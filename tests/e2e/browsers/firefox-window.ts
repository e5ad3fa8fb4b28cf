/**
 * Functions that run in Firefox's own window, with the rights of the browser. They travel as
 * source: each sees its arguments and the window's globals, nothing else.
 */

interface Channel {
  readonly URI: { readonly spec: string };
  readonly loadInfo: {
    readonly externalContentPolicyType: number;
    readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean };
  };
}

interface PopupBrowser extends HTMLElement {
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: PopupAnswer }) => void): void;
    loadFrameScript(url: string, allowDelayedLoad: boolean): void;
  };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(area: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

type PopupAnswer = { readonly json: string } | { readonly error: string };

interface Panel extends Element {
  hidePopup(): void;
}

interface Menu extends Panel {
  readonly state: 'closed' | 'showing' | 'open' | 'hiding';
  activateItem(item: Element): void;
}

interface Notification extends Element {
  readonly button: HTMLElement;
  readonly secondaryButton: HTMLElement;
}

interface Keyboard {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

declare global {
  const gBrowser: { readonly selectedBrowser: PopupBrowser };
  const CustomizableUI: { addWidgetToArea(widget: string, area: 'nav-bar'): void };
  const Ci: { readonly nsIHttpChannel: unknown; readonly nsITextInputProcessor: unknown };
  const Cc: {
    readonly '@mozilla.org/text-input-processor;1': { createInstance(kind: unknown): Keyboard };
  };
  const WebExtensionPolicy: {
    getByID(id: string): {
      readonly extension: {
        readonly backgroundState: string;
        terminateBackground(options: Readonly<Record<string, boolean>>): Promise<void>;
      };
    } | null;
  };
  const Services: {
    readonly prefs: { setBoolPref(name: string, value: boolean): void };
    readonly obs: {
      addObserver(
        observer: (subject: { QueryInterface(kind: unknown): Channel }) => void,
        topic: 'http-on-modify-request',
      ): void;
    };
  };
  interface Window {
    requestsSeen: string[];
  }
}

/** From now on every request is noted, but for those of Firefox itself. */
export function watchRequests(): void {
  const TYPE_DOCUMENT = 6;
  window.requestsSeen = [];
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    if (
      loadInfo.externalContentPolicyType === TYPE_DOCUMENT ||
      !loadInfo.triggeringPrincipal.isSystemPrincipal
    ) {
      window.requestsSeen.push(URI.spec);
    }
  }, 'http-on-modify-request');
}

export function requestsSeen(): string[] {
  return window.requestsSeen;
}

/** `widget`: the add-on's id as Firefox writes it into element ids. */
export function pinButton(widget: string): void {
  CustomizableUI.addWidgetToArea(`${widget}-browser-action`, 'nav-bar');
}

export function clickButton(widget: string): void {
  const button = document.querySelector<HTMLElement>(
    `#${widget}-browser-action .unified-extensions-item-action-button`,
  );
  if (!button) throw new Error(`no button of ${widget} in the toolbar`);
  button.click();
}

/** `keys`: as in `KeyboardEvent.key`, held together. */
export function pressKeys(keys: readonly string[]): void {
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(
    Ci.nsITextInputProcessor,
  );
  keyboard.beginInputTransactionForTests(window);
  // With the focus in the page the keys would go to the page's process first, and be lost there.
  document.querySelector<HTMLElement>('#urlbar-input')?.focus();
  const events = keys.map(
    (key) => new KeyboardEvent('', { key, keyCode: key.length === 1 ? key.charCodeAt(0) : 0 }),
  );
  for (const event of events) keyboard.keydown(event);
  for (const event of events.toReversed()) keyboard.keyup(event);
}

export function isMenu(state: Menu['state']): boolean {
  return document.querySelector<Menu>('#contentAreaContextMenu')?.state === state;
}

/** Chooses the add-on's entry in the open menu; false, with the menu closed, where there is none. */
export function chooseMenuItem(widget: string): boolean {
  const menu = document.querySelector<Menu>('#contentAreaContextMenu');
  const item = menu?.querySelector(`menuitem[id^="${widget}-menuitem-"]:not([hidden])`);
  if (item) menu?.activateItem(item);
  else menu?.hidePopup();
  return Boolean(item);
}

/** False while there is no question. */
export function answerNotification(answer: 'allow' | 'refuse'): boolean {
  const notification = document.querySelector<Notification>(
    '#notification-popup popupnotification',
  );
  if (!notification) return false;
  (answer === 'allow' ? notification.button : notification.secondaryButton).click();
  return true;
}

/** The JSON of what the expression comes to in the document of the popup or the sidebar. */
export function evaluateIn(place: 'popup' | 'sidebar', expression: string): Promise<string> {
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  const popup =
    place === 'popup'
      ? document.querySelector<PopupBrowser>('browser.webextension-popup-browser')
      : sidebar?.querySelector<PopupBrowser>('#webext-panels-browser');
  if (!popup) throw new Error(`no ${place}`);
  return new Promise((resolve, reject) => {
    const answer = `standfirst:${Math.random()}`;
    popup.messageManager.addMessageListener(answer, ({ data }) => {
      if ('error' in data) reject(new Error(data.error));
      else resolve(data.json);
    });
    // It lives in another process: the script goes there, as if the reader had acted, the answer comes as a message.
    const script = `
      new Promise((resolve) => {
        const sandbox = new Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        const input = content.windowUtils.setHandlingUserInput(true);
        try {
          resolve(Components.utils.evalInSandbox(${JSON.stringify(expression)}, sandbox));
        } finally {
          input.destruct();
        }
      }).then(
        (value) => sendAsyncMessage(${JSON.stringify(answer)}, { json: JSON.stringify(value ?? null) }),
        (error) => sendAsyncMessage(${JSON.stringify(answer)}, { error: String(error) }),
      );`;
    popup.messageManager.loadFrameScript(
      `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
    // A popup that is only just being built swallows the script.
    setTimeout(() => reject(new Error(`the ${place} gives no answer`)), 2000);
  });
}

/** PNG in base64 of what is in sight. */
export async function draw(place: 'popup' | 'sidebar' | 'page', scale: number): Promise<string> {
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  const popup = document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  const panel = sidebar?.querySelector<PopupBrowser>('#webext-panels-browser');
  const drawn = { popup, sidebar: panel, page: gBrowser.selectedBrowser }[place];
  if (!drawn) throw new Error(`no ${place}`);
  const picture = await drawn.browsingContext.currentWindowGlobal.drawSnapshot(
    null,
    scale,
    'white',
  );
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
}

/** Gives the page this many pixels of CSS, whatever the window has. */
export function resizePage(width: number, height: number): void {
  gBrowser.selectedBrowser.style.cssText = `flex: none; min-width: 0; width: ${width}px; height: ${height}px`;
}

/** As Firefox does where the add-on has been idle. */
export async function stopBackground(id: string): Promise<void> {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  await extension?.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
  if (extension?.backgroundState !== 'stopped') throw new Error('the background is not stopped');
}

/** Popups stay open when another window takes the focus. */
export function keepPopups(): void {
  Services.prefs.setBoolPref('ui.popup.disable_autohide', true);
}

export function hidePopup(): void {
  document
    .querySelector('browser.webextension-popup-browser')
    ?.closest<Panel>('panel')
    ?.hidePopup();
}

export function isPopupGone(): boolean {
  return !document.querySelector('browser.webextension-popup-browser');
}
