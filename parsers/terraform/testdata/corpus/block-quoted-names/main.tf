resource terraform_data r { input = "unquoted labels" }
output x { value = terraform_data.r.input }
variable "v" { default = "x" }
locals { "a" = 1 }
