// Loads CloudBase's SDK on the first request, in browser builds that name an environment.

/** The condition is written inline so that other builds do not contain the SDK at all. */
export function loadCloudApp() {
  return process.env.TARO_ENV !== 'weapp' && process.env.TARO_APP_CLOUD_ENV
    ? import('./cloud-app').then(({ cloudApp }) => cloudApp)
    : Promise.reject(new TypeError('this build has no CloudBase environment'))
}
