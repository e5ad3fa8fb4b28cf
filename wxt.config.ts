import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: {
    name: 'Standfirst',
    description:
      'Who said what, where, and how many: a verbatim brief of the article in front of you.',
    permissions: ['activeTab', 'scripting', 'contextMenus', 'storage'],
  },
});
