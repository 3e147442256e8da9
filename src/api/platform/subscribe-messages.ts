// Opens WeChat's dialog for allowing messages: each "allow" covers one message of a template.
import Taro from '@tarojs/taro'

/** WeChat asks for three at most. */
const MOST = 3

interface Template<Kind> {
  readonly kind: Kind
  readonly templateId: string
}

/** The kinds that were allowed; none when the dialog was refused or closed. Must be called right in a tap. */
export async function askToSend<Kind>(templates: readonly Template<Kind>[]): Promise<readonly Kind[]> {
  const asked = templates.slice(0, MOST)
  try {
    const answer = await new Promise<Record<string, string>>((resolve, reject) => {
      const tmplIds = asked.map(({ templateId }) => templateId)
      Taro.requestSubscribeMessage({ tmplIds, entityIds: [], success: (given) => resolve({ ...given }), fail: reject })
    })
    return asked.filter(({ templateId }) => answer[templateId] === 'accept').map(({ kind }) => kind)
  } catch {
    return []
  }
}
