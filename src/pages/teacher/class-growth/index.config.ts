// Settings of the page of a class's levels and notes.
export default definePageConfig({ navigationBarTitleText: '等级和寄语' })
