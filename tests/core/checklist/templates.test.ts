import { describe, expect, it } from 'vitest';
import { builtInChecklist, fittedTo, missingSteps, modeChecklist } from '#core/checklist/templates.ts';
import { languages } from '#core/domain/settings.ts';

describe('the built-in checklist', () => {
  it('covers a week, three days, the day before, the day and after it, in both languages', () => {
    for (const language of languages) {
      const days = new Set(builtInChecklist(null, language).map(({ daysBefore }) => daysBefore));
      expect([...days]).toEqual([7, 3, 1, 0, -7]);
    }
  });

  it('has words of its own for every step', () => {
    for (const language of languages) {
      const texts = (['online', 'in-person', 'phone'] as const)
        .flatMap((mode) => builtInChecklist(mode, language))
        .map(({ text }) => text);
      expect(texts.filter((text) => text.startsWith('checklist.'))).toEqual([]);
    }
  });

  it('adds what the mode needs the day before', () => {
    expect(modeChecklist('online', 'ja').map(({ text }) => text)).toContain('通知を切る');
    expect(modeChecklist('in-person', 'ja').every(({ daysBefore }) => daysBefore === 1)).toBe(true);
    expect(builtInChecklist('online', 'ja').length).toBe(
      builtInChecklist(null, 'ja').length + modeChecklist('online', 'ja').length,
    );
  });

  it('gives only the steps that are not there yet', () => {
    const template = modeChecklist('online', 'en');
    const [first] = template;
    expect(missingSteps(template, [{ text: ` ${first?.text} ` }])).toEqual(template.slice(1));
    expect(missingSteps(template, template)).toEqual([]);
  });

  it('is never overdue on the day it is attached', () => {
    const fitted = fittedTo(builtInChecklist('online', 'ja'), 2);
    expect(Math.max(...fitted.map(({ daysBefore }) => daysBefore))).toBe(2);
    expect(fittedTo(modeChecklist('online', 'ja'), null)).toEqual(modeChecklist('online', 'ja'));
  });
});
