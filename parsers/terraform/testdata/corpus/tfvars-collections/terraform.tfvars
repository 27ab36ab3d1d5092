o = {
  name  = "n"
  tags  = { a = 1, "b.c" = true }
  extra = "dropped"
}
u = {
  "quoted key" = [1, "two", { three = 3 }]
  sum          = -1
  text         = <<-EOT
    a heredoc
      in tfvars
  EOT
}
