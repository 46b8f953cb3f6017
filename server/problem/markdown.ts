import createParser, { type MarkdownIt } from 'markdown-it';
import { addMath } from './markdown-math.ts';

/**
 * Markdown of a package → HTML that is safe to insert: raw HTML is shown as text, links that run code are not
 * made, and images are named instead of fetched.
 */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}

const markdown = createMarkdown();

function createMarkdown(): MarkdownIt {
  const created = createParser({ html: false, linkify: false, typographer: false });
  created.use(addMath);
  const withTarget = created.renderer.rules.link_open;
  created.renderer.rules.link_open = (tokens, at, options, env, self) => {
    tokens[at]?.attrSet('rel', 'noopener noreferrer');
    return withTarget?.(tokens, at, options, env, self) ?? self.renderToken(tokens, at, options);
  };
  created.renderer.rules.image = (tokens, at) => escapeHtml(`[image: ${tokens[at]?.content ?? ''}]`);
  return created;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
