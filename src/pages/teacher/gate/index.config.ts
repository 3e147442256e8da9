// Settings of the page teacher/gate.
export default definePageConfig({ navigationBarTitleText: '门口交接' })
