import { maxProbeDepth, type Probe } from './answer.ts';

/** Where a probe stands: the index at each level, top first. */
export type ProbePath = readonly number[];

/** A changed ladder, and where the probe that was moved now stands. */
export interface MovedProbe {
  probes: Probe[];
  path: ProbePath;
}

/** A probe with nothing in it, or with what is given. */
export function blankProbe(fields: Partial<Probe> = {}): Probe {
  return { rung: null, question: '', answer: '', stuck: false, probes: [], ...fields };
}

/** Every probe with its path, as a reader meets them: each before the ones under it. */
export function pathsOf(
  probes: readonly Probe[],
  under: ProbePath = [],
): { probe: Probe; path: ProbePath }[] {
  return probes.flatMap((probe, index) => {
    const path = [...under, index];
    return [{ probe, path }, ...pathsOf(probe.probes, path)];
  });
}

/** The probe at a path, if there is one. */
export function probeAt(probes: readonly Probe[], path: ProbePath): Probe | undefined {
  const [index = -1, ...rest] = path;
  const probe = probes[index];
  return rest.length === 0 || probe === undefined ? probe : probeAt(probe.probes, rest);
}

/** Applies a change to the list that holds a path's probe. */
function changeList(
  probes: readonly Probe[],
  path: ProbePath,
  change: (list: readonly Probe[], index: number) => Probe[],
): Probe[] {
  const [index = 0, ...rest] = path;
  if (rest.length === 0) return change(probes, index);
  return probes.map((probe, at) =>
    at === index ? { ...probe, probes: changeList(probe.probes, rest, change) } : probe,
  );
}

/** Changes fields of the probe at a path. */
export function editProbe(probes: readonly Probe[], path: ProbePath, fields: Partial<Probe>): Probe[] {
  return changeList(probes, path, (list, index) =>
    list.map((probe, at) => (at === index ? { ...probe, ...fields } : probe)),
  );
}

/** Puts a probe at a path, before the one that stands there. */
export function insertProbe(probes: readonly Probe[], path: ProbePath, probe: Probe): Probe[] {
  return changeList(probes, path, (list, index) => list.toSpliced(index, 0, probe));
}

/** Takes the probe at a path away, with everything under it. */
export function removeProbe(probes: readonly Probe[], path: ProbePath): Probe[] {
  return changeList(probes, path, (list, index) => list.toSpliced(index, 1));
}

function depthBelow(probe: Probe): number {
  return 1 + Math.max(0, ...probe.probes.map(depthBelow));
}

function transplant(probes: readonly Probe[], from: ProbePath, to: ProbePath): MovedProbe {
  const probe = probeAt(probes, from);
  if (probe === undefined) return { probes: [...probes], path: from };
  return { probes: insertProbe(removeProbe(probes, from), to, probe), path: to };
}

/** Exchanges a probe with its neighbour above (-1) or below (1); unchanged at the end of its list. */
export function moveProbe(probes: readonly Probe[], path: ProbePath, by: -1 | 1): MovedProbe {
  const target = (path.at(-1) ?? 0) + by;
  const to = [...path.slice(0, -1), target];
  if (target < 0 || probeAt(probes, to) === undefined) return { probes: [...probes], path };
  return transplant(probes, path, to);
}

/** Makes a probe the last one under its neighbour above; unchanged without a neighbour, or when it would go too deep. */
export function nestProbe(probes: readonly Probe[], path: ProbePath): MovedProbe {
  const above = [...path.slice(0, -1), (path.at(-1) ?? 0) - 1];
  const parent = probeAt(probes, above);
  const probe = probeAt(probes, path);
  const fits = probe !== undefined && path.length + depthBelow(probe) <= maxProbeDepth;
  if (parent === undefined || !fits) return { probes: [...probes], path };
  return transplant(probes, path, [...above, parent.probes.length]);
}

/** Makes a probe the next neighbour of the one it stood under; unchanged at the top. */
export function unnestProbe(probes: readonly Probe[], path: ProbePath): MovedProbe {
  if (path.length < 2) return { probes: [...probes], path };
  const parent = path.slice(0, -1);
  return transplant(probes, path, [...parent.slice(0, -1), (parent.at(-1) ?? 0) + 1]);
}
