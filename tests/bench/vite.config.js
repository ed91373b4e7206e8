// Builds the bare vis-timeline page, the way its own documentation says.
export default { base: './', logLevel: 'error', build: { emptyOutDir: true, rolldownOptions: { input: 'vis.html' } } };
