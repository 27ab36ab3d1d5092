variable "name" {
  type = string
}

variable "instance_class" {
  type = string
}

variable "size" {
  description = "GB"
  type        = number
}

variable "multi_az" {
  type    = bool
  default = true
}

variable "encrypted" {
  type    = bool
  default = true
}

variable "kms_key_arn" {
  type = string
}

variable "replicas" {
  type    = number
  default = 0
}

variable "subnet_ids" {
  type = list(string)
}

variable "tags" {
  type    = map(string)
  default = {}
}
