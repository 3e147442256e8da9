// Declares the types of the WeChat Pay client's parts.
// Its entry file assigns to a getter, which throws in a strict bundle, so the parts are imported one by one.
declare module 'wechatpay-axios-plugin/lib/decorator' {
  export { Decorator as default } from 'wechatpay-axios-plugin'
}
declare module 'wechatpay-axios-plugin/lib/aes' {
  export { Aes as default } from 'wechatpay-axios-plugin'
}
declare module 'wechatpay-axios-plugin/lib/formatter' {
  export { Formatter as default } from 'wechatpay-axios-plugin'
}
declare module 'wechatpay-axios-plugin/lib/rsa' {
  export { Rsa as default } from 'wechatpay-axios-plugin'
}
