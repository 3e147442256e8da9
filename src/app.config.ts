// Owns the list of pages. School pages are a subpackage: parents never download them.
export default defineAppConfig({
  pages: ['pages/identity/index'],

  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '放学后',
    backgroundTextStyle: 'dark',
    backgroundColor: '@pageBackground',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
})
