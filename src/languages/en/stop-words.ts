/** Words that carry little meaning of their own in a question about logging in, separated by spaces. */
export const stopWords =
  'a about after again all also always am an and any are as at be because been being but by can cant cannot could did do does ' +
  'doesnt dont each for from get gets getting go got had has have having help he hello her hi him his how i if im in into is it its ' +
  'just keep like may me mean my need no not now of off on one or our out please she should so some somebody someone than thanks that ' +
  'the their them then there they this to too up us use using want was we what when where which while who why will with without ' +
  'wont would you your';
