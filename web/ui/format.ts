export function formatTime(ms: number): string {
  if (ms < 1) return '<1 ms';
  return ms < 1000 ? `${Math.round(ms)} ms` : `${Number((ms / 1000).toFixed(ms < 10_000 ? 2 : 1))} s`;
}

export function formatMemory(kiB: number): string {
  if (kiB < 1024) return `${Math.round(kiB)} KiB`;
  const miB = kiB / 1024;
  return `${miB.toFixed(miB < 100 && !Number.isInteger(miB) ? 1 : 0)} MiB`;
}

const sameDay = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const otherDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Today by the hour, other days by the date. */
export function formatMoment(moment: Date, now = new Date()): string {
  return moment.toDateString() === now.toDateString()
    ? `Today, ${sameDay.format(moment)}`
    : otherDay.format(moment);
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
