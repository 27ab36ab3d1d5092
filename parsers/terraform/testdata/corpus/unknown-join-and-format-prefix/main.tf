resource "terraform_data" "u" {}
locals { id = terraform_data.u.id }
output "all" {
  value = {
    fmt_pre   = startswith(format("pre-%s-%d", local.id, 5), "pre")
    fmt_no    = startswith(format("pre-%s", local.id), "x")
    fmt_null  = format("%s", local.id) == null
    join_null = join("", [local.id]) == null
    up_null   = upper(local.id) == null
    split_nul = split(",", local.id) == null
    sub_null  = substr(local.id, 0, 1) == null
    rep_null  = replace(local.id, "a", "b") == null
    enc_null  = base64encode(local.id) == null
    json_null = jsonencode(local.id) == null
    num_null  = tonumber(local.id) == null
    len_null  = length(local.id) == null
    cat_null  = concat([local.id], terraform_data.u.output == null ? [] : ["x"]) == null
    trim_null = trimspace(local.id) == null
    list_null = tolist([local.id]) == null
    coal_null = coalesce(local.id, "x") == null
    try_null  = try(local.id, "x") == null
    cond_null = (local.id == "x" ? local.id : "y") == null
    min_null  = max(length(local.id), 5) == null
    sha_pre   = startswith("${sha256(local.id)}x", "y")
    lower_pre = startswith(lower("ABC-${local.id}"), "abc")
    upper_pre = startswith(upper("abc-${local.id}"), "ABC")
    rep_pre   = startswith(replace("abc-${local.id}", "x", "y"), "abc")
    nest_pre  = startswith("a${"b${"c-${local.id}"}"}", "abc-")
    cmp       = "abc-${local.id}" == "abd-x"
    cmp2      = "abc-${local.id}" == "abc-x"
    cmp3      = "abc-${local.id}" != "zzz"
    in_list   = contains(["zzz", "abc"], "q-${local.id}")
    regex     = can(regex("^abc", "abc-${local.id}"))
    chomp     = startswith(chomp("abc-${local.id}"), "abc")
    map_key   = { ("k-${local.id}") = 1 }
  }
}
