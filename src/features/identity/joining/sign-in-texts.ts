// Problems of signing in to a browser, in words. One without words does not compile.
import type { SignInProblem } from '@src/api/sign-in/sign-in-answer'

export const SIGN_IN_PROBLEMS: Record<SignInProblem, string> = {
  NOT_A_PHONE: '这不像手机号。写 11 位数字，再发一次。',
  WRONG_CODE: '验证码不对，或者过期了。看看短信，或再发一次。',
  TOO_MANY: '发得太多了。一分钟只发一条，等一会儿再点，或用微信打开。',
  SWITCHED_OFF: '区里还没有开通网页登录。请用微信打开「放学后」。',
  OFFLINE: '没有网络。填的还在，连上再点一次。',
}
