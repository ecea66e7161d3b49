/** What the key beside Space is called on this device's keyboard. */
export const modifierKey: 'Cmd' | 'Ctrl' = /mac|iphone|ipad/i.test(navigator.platform) ? 'Cmd' : 'Ctrl';
