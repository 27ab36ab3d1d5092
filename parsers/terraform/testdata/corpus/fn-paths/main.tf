output "all" {
  value = {
    basename = [basename("a/b/c.txt"), basename("a/b/"), basename(""), basename("/")]
    dirname  = [dirname("a/b/c.txt"), dirname("c.txt"), dirname("a/b/"), dirname("/")]
  }
}
