// Lists the actions on groups taught across classes.
import { getGroupPupils } from './get-group-pupils'
import { listTeachingGroups } from './list-teaching-groups'
import { removeTeachingGroup } from './remove-teaching-group'
import { saveTeachingGroup } from './save-teaching-group'

export const groupActions = { listTeachingGroups, getGroupPupils, saveTeachingGroup, removeTeachingGroup }
