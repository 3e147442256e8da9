// Settings of the page of a child's levels and notes.
export default definePageConfig({ navigationBarTitleText: '成长记录' })
