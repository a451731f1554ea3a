import type { PagefindPage } from './pagefind.ts';

/** Fills the page's result template: link, kind and excerpt. Text nodes only, so that no markup can slip in. */
export function resultItem(template: HTMLTemplateElement, { url, meta, excerpt }: PagefindPage): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = item.querySelector('a');
  if (link) {
    link.href = url;
    link.textContent = meta['title'] ?? url;
  }
  item.querySelector('[data-part="kind"]')?.replaceChildren(meta['kind'] ?? '');
  item.querySelector('[data-part="excerpt"]')?.replaceChildren(...excerptNodes(excerpt));
  return item;
}

/** Pagefind's excerpt is escaped text with `<mark>`; the marks become elements and the rest text. */
function excerptNodes(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, index) => {
    const text = new Text(unescape(part));
    if (index % 2 === 0) return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
}

function unescape(text: string): string {
  const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
  return text.replaceAll(/&(lt|gt|quot|amp|#39);/g, (entity, name: string) => characters[name] ?? entity);
}
