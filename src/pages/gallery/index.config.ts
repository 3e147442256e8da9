// Settings of the component gallery.
export default definePageConfig({ navigationBarTitleText: '零件' })
