// Settings of the page on which a family ranks wishes for its children.
export default definePageConfig({ navigationBarTitleText: '志愿' })
