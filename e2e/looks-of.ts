import type { Page } from '@playwright/test';

/** Letters that are wider and narrower than those of text fonts: their size is changed, and no length that is told in `em`. */
const fonts = ['* { font-size-adjust: 0.75 !important }', '* { font-size-adjust: 0.4 !important }', ''];

interface Part {
  depth: number;
  name: string;
  /** Left edge and width in CSS pixels; NaN in a table, where letters decide of all columns. */
  place: readonly [number, number];
  look: string;
}

/**
 * How a page looks in its window, as far as fonts do not decide it: a line for each of its parts with its left edge and width in
 * pixels, `~` where letters decide them, and the size, weight and colours where they differ from what is around.
 */
export async function looksOf(page: Page): Promise<string> {
  const passes: Part[][] = [];
  for (const font of fonts) {
    await page.evaluate((rules) => {
      // The policy of the page refuses style elements.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, font);
    passes.push(await page.evaluate(partsOfPage));
  }
  const [parts = [], ...others] = passes.toReversed();
  return parts
    .map((part, index) =>
      lineOf(
        part,
        others.map((other) => other[index]),
      ),
    )
    .join('\n');
}

function lineOf({ depth, name, place, look }: Part, others: (Part | undefined)[]): string {
  const said = place.map((value, side) => {
    const isSame = others.every((other) => Math.abs((other?.place[side] ?? Infinity) - value) <= 2);
    return isSame ? value : '~';
  });
  return `${'  '.repeat(depth)}${name} ${said.join('+')} ${look}`.trimEnd();
}

/** Runs in the page. Of brothers that are alike only the first is told. */
function partsOfPage(): Part[] {
  const parts: Part[] = [];
  const colours = (style: CSSStyleDeclaration) => ({
    text: style.color,
    ground: style.backgroundColor,
    edge: ['Top', 'Right', 'Bottom', 'Left']
      .map((side) => style.getPropertyValue(`border-${side.toLowerCase()}-width`))
      .join(' '),
    edgeColour: style.borderTopColor,
  });
  const lookOf = (style: CSSStyleDeclaration, around: CSSStyleDeclaration) => {
    const own = colours(style);
    return [
      style.fontSize !== around.fontSize && style.fontSize,
      style.fontWeight !== around.fontWeight && `weight ${style.fontWeight}`,
      own.text !== around.color && own.text,
      !/, 0\)$/.test(own.ground) && `on ${own.ground}`,
      /[1-9]/.test(own.edge) && `edge ${own.edge} ${own.edgeColour}`,
    ]
      .filter(Boolean)
      .join(', ');
  };
  const tell = (element: Element, depth: number) => {
    const told = new Set<string>();
    for (const child of element.children) {
      const style = getComputedStyle(child);
      const { left, width, height } = child.getBoundingClientRect();
      if (style.display === 'none' || (style.display !== 'contents' && (width < 2 || height < 2))) continue;
      const name = [child.localName, ...child.classList].join('.');
      const isPart = !/^(?:inline|contents)$/.test(style.display) && child.localName !== 'option';
      if (isPart) {
        if (told.has(name)) continue;
        told.add(name);
        const isCell = child.localName !== 'table' && child.closest('table') !== null;
        const place = [isCell ? NaN : Math.round(left), isCell ? NaN : Math.round(width)] as const;
        parts.push({ depth, name, place, look: lookOf(style, getComputedStyle(element)) });
      }
      if (child.localName !== 'svg') tell(child, depth + Number(isPart));
    }
  };
  tell(document.body, 0);
  return parts;
}
