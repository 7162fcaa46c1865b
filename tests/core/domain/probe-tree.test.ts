import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxProbeDepth, type Probe } from '#core/domain/answer.ts';
import {
  blankProbe,
  editProbe,
  insertProbe,
  moveProbe,
  nestProbe,
  pathsOf,
  probeAt,
  removeProbe,
  unnestProbe,
} from '#core/domain/probe-tree.ts';

const named = (question: string, ...probes: Probe[]) => blankProbe({ question, probes });
const outline = (probes: readonly Probe[]): string =>
  probes
    .map((probe) => `${probe.question}${probe.probes.length > 0 ? `(${outline(probe.probes)})` : ''}`)
    .join(' ');
const tree = [named('a', named('b'), named('c')), named('d')];

describe('a ladder of probes', () => {
  it('is read top down, each probe before the ones under it', () => {
    expect(pathsOf(tree).map(({ probe, path }) => `${probe.question}:${path.join('.')}`)).toEqual([
      'a:0',
      'b:0.0',
      'c:0.1',
      'd:1',
    ]);
  });

  it('changes one probe and leaves the ladder it came from as it was', () => {
    const changed = editProbe(tree, [0, 1], { stuck: true });
    expect(probeAt(changed, [0, 1])).toMatchObject({ question: 'c', stuck: true });
    expect(probeAt(tree, [0, 1])?.stuck).toBe(false);
  });

  it('adds and takes away, with everything below', () => {
    expect(outline(insertProbe(tree, [0, 1], named('x')))).toBe('a(b x c) d');
    expect(outline(insertProbe(tree, [0, 0, 0], named('x')))).toBe('a(b(x) c) d');
    expect(outline(removeProbe(tree, [0]))).toBe('d');
  });

  it.each([
    ['down', moveProbe(tree, [0], 1), 'd a(b c)', [1]],
    ['up', moveProbe(tree, [0, 1], -1), 'a(c b) d', [0, 0]],
    ['deeper', nestProbe(tree, [1]), 'a(b c d)', [0, 2]],
    ['out', unnestProbe(tree, [0, 0]), 'a(c) b d', [1]],
  ])('moves a probe %s and says where it stands', (_way, moved, expected, path) => {
    expect(outline(moved.probes)).toBe(expected);
    expect(moved.path).toEqual(path);
  });

  it.each([
    ['up from the top', moveProbe(tree, [0], -1)],
    ['down from the bottom', moveProbe(tree, [1], 1)],
    ['deeper without a neighbour above', nestProbe(tree, [0, 0])],
    ['out of the top level', unnestProbe(tree, [1])],
  ])('does not move %s', (_way, moved) => {
    expect(outline(moved.probes)).toBe(outline(tree));
  });

  it('never goes deeper than a ladder may', () => {
    let deep = named('end');
    for (let level = 2; level <= maxProbeDepth; level += 1) deep = named('level', deep);
    const probes = [named('above'), deep];
    expect(nestProbe(probes, [1]).probes).toEqual(probes);
  });

  it('keeps every probe, whatever is moved', () => {
    const level = (probes: fc.Arbitrary<Probe[]>): fc.Arbitrary<Probe[]> =>
      fc.array(
        fc.tuple(fc.uuid(), probes).map(([question, below]) => blankProbe({ question, probes: below })),
        { maxLength: 3 },
      );
    const ladder = level(level(level(fc.constant([]))));
    const moves = [
      (probes: Probe[], path: readonly number[]) => moveProbe(probes, path, 1),
      (probes: Probe[], path: readonly number[]) => moveProbe(probes, path, -1),
      nestProbe,
      unnestProbe,
    ];
    fc.assert(
      fc.property(ladder, fc.nat(), fc.constantFrom(...moves), (probes, pick, move) => {
        const all = pathsOf(probes);
        const chosen = all[pick % Math.max(1, all.length)];
        if (chosen === undefined) return;
        const moved = move(probes, chosen.path);
        const ids = (list: Probe[]) =>
          pathsOf(list)
            .map((entry) => entry.probe.question)
            .toSorted();
        expect(ids(moved.probes)).toEqual(ids(probes));
        expect(probeAt(moved.probes, moved.path)?.question).toBe(chosen.probe.question);
      }),
    );
  });
});
