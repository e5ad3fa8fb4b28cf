/** Names of states that fill a browser's tab; the others are as wide as a popup. */
export const FILLS_A_TAB = /^(?:options|library(?!-full))/;
