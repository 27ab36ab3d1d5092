output "all" {
  value = {
    whole    = regex("[a-z]+", "12abc34def")
    groups   = regex("(\\d+)-(\\w+)", "x 12-ab y")
    named    = regex("(?P<n>\\d+)-(?P<w>\\w+)", "12-ab")
    optional = regex("(a)(b)?", "a")
    all      = regexall("\\d+", "1 22 333")
    all_grp  = regexall("(\\w)=(\\d)", "a=1 b=2")
    all_none = regexall("z", "abc")
    all_name = regexall("(?P<k>\\w)=(?P<v>\\d)", "a=1 b=2")
    flags    = regex("(?i)ABC", "xabc")
    multi    = regexall("(?m)^a.*$", "a1\nb\na2")
    unicode  = regex("\\p{Han}+", "abc汉字")
    can      = [can(regex("^a", "b")), can(regex("^a", "a"))]
    length   = length(regexall("ab?", "abaab"))
    empty    = regexall("", "ab")
  }
}
