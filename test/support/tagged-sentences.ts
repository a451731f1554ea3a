import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A text in the code: one that is tagged with `say`, or another. Placeholders are `{0}`, `{1}`. */
export interface TextInCode {
  file: string;
  line: number;
  text: string;
  isSaid: boolean;
  /** Whether an element is made with it as content: src/admin/make.ts, and h() of the previews. */
  isContent: boolean;
  /** The constant that it stands in, if it stands in one. */
  within: string | undefined;
}

/** The texts in the code of these folders and files, without tests, names of modules and types. */
export function textsIn(rooms: readonly string[]): TextInCode[] {
  const files = rooms.flatMap((room) => (room.endsWith('.ts') ? room : globSync(`${room}/**/*.ts`)));
  return files.filter((file) => !file.endsWith('.test.ts')).flatMap(textsOfFile);
}

function textsOfFile(file: string): TextInCode[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: TextInCode[] = [];
  walk(source, undefined);
  return found;

  function walk(node: ts.Node, within: string | undefined): void {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = textOf(node);
    if (text !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const isSaid = ts.isTaggedTemplateExpression(node.parent) && node.parent.tag.getText() === 'say';
      found.push({ file, line: line + 1, text, isSaid, isContent: isContent(node), within });
    }
    const isConstant = ts.isVariableDeclaration(node) && ts.isIdentifier(node.name);
    ts.forEachChild(node, (child) => walk(child, isConstant ? node.name.text : within));
  }
}

function isContent(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent))
    return /^(?:make|h)$/.test(parent.expression.getText()) && parent.arguments.findIndex((one) => one === node) > 1;
  const isPart = ts.isConditionalExpression(parent) ? parent.condition !== node : ts.isBinaryExpression(parent);
  return (isPart || ts.isParenthesizedExpression(parent)) && isContent(parent);
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }, index) => `{${index}}${literal.text}`).join('');
}
