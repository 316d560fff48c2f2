// Imported before anything else: an older Node crashes on the native database module without a word.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error('Målbar needs Node 24 or newer. `npm start` brings its own.');
  process.exit(1);
}
