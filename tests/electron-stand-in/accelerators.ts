/** `CmdOrCtrl+Shift+N` as the page reports a key: `Ctrl+Shift+N`, modifiers in a fixed order. */
export function pressedAs(accelerator: string, platform: NodeJS.Platform): string {
  const mac = platform === 'darwin';
  const names: Readonly<Record<string, string>> = {
    cmdorctrl: mac ? 'Meta' : 'Ctrl',
    commandorcontrol: mac ? 'Meta' : 'Ctrl',
    cmd: 'Meta',
    command: 'Meta',
    ctrl: 'Ctrl',
    control: 'Ctrl',
    alt: 'Alt',
    option: 'Alt',
    shift: 'Shift',
    plus: '+',
  };
  const parts = accelerator.split('+').map((part) => names[part.toLowerCase()] ?? part.toUpperCase());
  const modifiers = ['Ctrl', 'Alt', 'Meta', 'Shift'].filter((modifier) => parts.includes(modifier));
  return [...modifiers, parts.at(-1)].join('+');
}
