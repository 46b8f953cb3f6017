import createParser, { type MarkdownIt } from 'markdown-it';
import { addMath } from './markdown-math.ts';

/**
 * Markdown of a package → HTML that is safe to insert: raw HTML is shown as text, links that run code are not
 * made, and an image is shown if the package has it. Others are named instead of fetched.
 */
export function renderMarkdown(text: string, imageAddress: ImageAddress = () => undefined): string {
  return markdown.render(text, { imageAddress });
}

/** Where the browser finds an image of the package. */
export type ImageAddress = (source: string) => string | undefined;

const markdown = createMarkdown();

function createMarkdown(): MarkdownIt {
  const created = createParser({ html: false, linkify: false, typographer: false });
  created.use(addMath);
  const withTarget = created.renderer.rules.link_open;
  created.renderer.rules.link_open = (tokens, at, options, env, self) => {
    tokens[at]?.attrSet('rel', 'noopener noreferrer');
    return withTarget?.(tokens, at, options, env, self) ?? self.renderToken(tokens, at, options);
  };
  created.renderer.rules.image = (tokens, at, _options, env) => {
    const alt = tokens[at]?.content ?? '';
    const addressOf = env?.imageAddress as ImageAddress | undefined;
    const address = addressOf?.(String(tokens[at]?.attrGet('src') ?? ''));
    if (!address) return escapeHtml(`[image: ${alt}]`);
    return `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}" loading="lazy">`;
  };
  return created;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
