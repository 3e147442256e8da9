// Settings of the public page of supervision; it can be shared.
export default definePageConfig({ navigationBarTitleText: '监督公开', enableShareAppMessage: true })
