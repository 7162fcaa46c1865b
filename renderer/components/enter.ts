/** Enter as a person means it: not the Enter that confirms a Japanese conversion, not Shift+Enter. */
export function isPlainEnter(event: React.KeyboardEvent): boolean {
  // 229 is what some input methods report for the key that ends a conversion.
  return event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && event.keyCode !== 229;
}
