/** Text that is markup already. */
export type Html = { html: string };

/** A template whose values are escaped, but for those that are markup; lists are joined. */
export function html(texts: TemplateStringsArray, ...values: (string | number | Html | Html[])[]): Html {
  return { html: String.raw({ raw: texts }, ...values.map(asHtml)) };
}

function asHtml(value: string | number | Html | Html[]): string {
  if (Array.isArray(value)) return value.map((one) => one.html).join('');
  return typeof value === 'object' ? value.html : escaped(String(value));
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => escapes[c] ?? c);
}
