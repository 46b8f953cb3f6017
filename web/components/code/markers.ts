import type { Fault } from '#contract/events.ts';
import type { CodeMarker } from '../../editor/editor-handle.ts';
import type { Judging } from '../result/judging.ts';

/** The lines to underline: where exceptions came from in what was judged last, each once. */
export function markersOf(judging: Judging): CodeMarker[] {
  if (judging.phase !== 'following') return [];
  const { outcome, cases } = judging.progress;
  const markers = new Map<string, CodeMarker>();
  for (const fault of [outcome?.fault, ...cases.map((result) => result.fault)]) {
    const marker = fault ? markerOf(fault) : null;
    if (marker) markers.set(`${marker.line} ${marker.message}`, marker);
  }
  return [...markers.values()];
}

function markerOf({ type, message, line, column }: Fault): CodeMarker | null {
  if (line === null) return null;
  return { line, column, message: message === '' ? type : `${type}: ${message}` };
}
