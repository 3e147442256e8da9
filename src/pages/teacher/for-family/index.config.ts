// Settings of the page of the school acting for a family.
export default definePageConfig({ navigationBarTitleText: '替家长办' })
