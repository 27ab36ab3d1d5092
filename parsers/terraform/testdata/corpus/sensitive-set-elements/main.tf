variable "s" {
  type      = set(string)
  default   = ["a", "b"]
  sensitive = true
}
resource "terraform_data" "r" {
  input = {
    set    = toset(["open", sensitive("closed")])
    length = length(toset(["open", sensitive("closed")]))
    var    = var.s
    sorted = sort(var.s)
    nested = [toset([{ a = sensitive("x"), b = "y" }])]
  }
}
