export default function (config) {
  config.addGlobalData('layout', 'layout.njk');
  return { dir: { input: 'texts', includes: '../_includes', output: 'dist' }, markdownTemplateEngine: false };
}
