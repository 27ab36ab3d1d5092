output "all" {
  value = {
    file      = file("data/a.txt")
    module    = file("${path.module}/data/a.txt")
    dotted    = file("./data/../data/a.txt")
    base64    = filebase64("data/a.txt")
    exists    = [fileexists("data/a.txt"), fileexists("data/none.txt")]
    md5       = filemd5("data/a.txt")
    sha1      = filesha1("data/a.txt")
    sha256    = filesha256("data/a.txt")
    sha512    = filesha512("data/a.txt")
    b256      = filebase64sha256("data/a.txt")
    b512      = filebase64sha512("data/a.txt")
    json      = jsondecode(file("data/c.json")).list[1]
    yaml      = yamldecode(file("data/d.yaml"))
    set       = fileset("data", "*.txt")
    set_deep  = fileset(path.module, "data/**/*.txt")
    set_alt   = fileset("data", "{a,b}.txt")
    set_none  = fileset("data", "*.nope")
    set_dir   = fileset("nowhere", "*")
    set_class = fileset("data", "[!a].txt")
    for       = { for f in fileset("data", "*.txt") : f => length(file("data/${f}")) }
    csv       = csvdecode(file("data/e.csv"))[0].name
  }
}
