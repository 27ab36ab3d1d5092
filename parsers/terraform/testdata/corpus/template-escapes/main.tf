output "all" {
  value = {
    newline = "a\nb\rc\td"
    quote   = "\"\\"
    unicode = "\u4e2d\U0001F3E6"
    dollar  = "$5 and 5$ and $$ and $${"
    percent = "100% %d %%{"
    slash   = "C:\\dir\\file"
    raw     = "中文 — ü"
    nul     = length("\u0000")
  }
}
