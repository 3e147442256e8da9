// Settings of the family page; it can be shared.
export default definePageConfig({ navigationBarTitleText: '家人', enableShareAppMessage: true })
