/// A rule of the format that a JSON Schema cannot say, named by what breaks it.
///
/// Its words are a line of the list that ends the description of each schema in `Resources/schema`
/// whose documents can break it.
package enum Rule: String, CaseIterable, Error, Sendable {
  case json = "text that is not JSON in UTF-8, or spells half a surrogate pair"
  case magnitude = "a number of years beyond 1.8e308"
  case exactness = "a number that has to be a whole one, and is only once it is rounded"
  case repeatedKey = "a key that is twice in one object"
  case repeatedId = "an id that an earlier record of the list, or an earlier line, has"
  case repeatedName = "a name that an earlier attribute of the list has"
  case composition =
    "two keys, or two values of an attribute, that differ only in how letters are composed"
  case reference = "a reference to a record that is not there"
  case calendar = "a day that its month does not have"
  case order = "`from` after `to`, or `opened` after `closed`"
  case share = "a share above one"
  case status =
    "a status that is neither that of the latest reply, the last that has one, nor `answered in part`"
  case length = "a line of more than 64 MB"
  case circle =
    "a theme that is within itself by `parent`, a figure by `partOf`, or an ask by `follows`"
}
