variable "v" { nullable = false }
